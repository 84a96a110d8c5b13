package app;

import jakarta.persistence.*;

@Entity
public class Note {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne @JoinColumn(name = "post_id") Post post;
    String text;
}
