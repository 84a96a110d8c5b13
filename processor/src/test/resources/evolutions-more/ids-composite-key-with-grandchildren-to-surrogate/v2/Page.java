package demo;

import jakarta.persistence.*;

@Entity
public class Page {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false) String lang;
    @Column(nullable = false) Integer no;
}
