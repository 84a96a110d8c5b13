package demo;

import jakarta.persistence.*;

@Entity
public class Item {
    @Id Long id;
    @Column(nullable = false, length = 8) String code;
}
