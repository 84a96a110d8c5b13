package demo;

import jakarta.persistence.*;

@Entity
public class Dog {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
}
