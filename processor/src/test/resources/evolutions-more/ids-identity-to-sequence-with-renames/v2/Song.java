package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Song {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @RenamedFrom("album_id") @ManyToOne(optional = false) Record record;
}
