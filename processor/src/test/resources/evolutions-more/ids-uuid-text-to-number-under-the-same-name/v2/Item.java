package demo;

import jakarta.persistence.*;

@Entity
public class Item {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String code;
    @ManyToOne Item parent;
}
