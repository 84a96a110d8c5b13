package demo;

import jakarta.persistence.*;

@Entity
public class Basket {
    @Id Long id;
    @Column(length = 20) String note;
}
