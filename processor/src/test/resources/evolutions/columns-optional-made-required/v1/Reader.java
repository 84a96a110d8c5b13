package demo;

import jakarta.persistence.*;

@Entity
public class Reader {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(length = 60) String email;
}
