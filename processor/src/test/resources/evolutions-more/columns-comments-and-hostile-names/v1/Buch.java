package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity @Table(name = "\"Bücher.Alt\"")
public class Buch {
    @Id Long id;
    @Column(name = "\"Titel x.y\"") @Comment("It is \"old\" -- /* really */ \\n") String titel;
    @Column(name = "\"select\"", unique = true) Integer wahl;
}
