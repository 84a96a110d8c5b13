package demo;

import jakarta.persistence.*;

@Entity
public class Contact {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false, length = 20) String phone;
}
