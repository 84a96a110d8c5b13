package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity @RenamedFrom("album")
public class Record {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @RenamedFrom("id") @Column(name = "record_no") Long id;
    String title;
    @OneToMany(mappedBy = "record") List<Song> songs;
}
