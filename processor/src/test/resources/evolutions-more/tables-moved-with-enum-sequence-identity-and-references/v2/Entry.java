package demo;

import jakarta.persistence.*;

@Entity
@Table(schema = "app")
public class Entry {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne(optional = false) Post post;
}
