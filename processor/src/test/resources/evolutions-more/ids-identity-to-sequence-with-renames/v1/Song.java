package demo;

import jakarta.persistence.*;

@Entity
public class Song {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
    @ManyToOne(optional = false) Album album;
}
