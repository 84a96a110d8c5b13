package demo;

import jakarta.persistence.*;

@Entity
public class O {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
}
