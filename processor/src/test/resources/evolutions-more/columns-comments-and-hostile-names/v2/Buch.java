package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity @Table(name = "\"Bücher.Neu\"") @RenamedFrom("Bücher.Alt")
public class Buch {
    @Id Long id;
    @RenamedFrom("Titel x.y") @Column(name = "\"Títel 'z'\"") @Comment("Its \"new\" $$ ;") String titel;
    @RenamedFrom("select") @Column(name = "\"Order\"", unique = true) Long wahl;
}
