package demo;

import jakarta.persistence.*;

@Entity
public class Item {
    @Id Long id;
    @Column(nullable = false, length = 40) String code;
}
