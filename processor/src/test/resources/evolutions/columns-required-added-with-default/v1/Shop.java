package demo;

import jakarta.persistence.*;

@Entity
public class Shop {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String name;
}
