package demo;

import jakarta.persistence.*;

@Entity
public class Cat {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
}
