package demo;

import jakarta.persistence.*;

@Entity
public class Line {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne(optional = false) Post post;
}
