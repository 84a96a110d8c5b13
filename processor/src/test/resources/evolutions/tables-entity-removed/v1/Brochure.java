package demo;

import jakarta.persistence.*;

@Entity
public class Brochure {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String text;
}
