package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Song {
    @Id @GeneratedValue Long id;
    @Enumerated(EnumType.STRING) Tone tone;
    @ManyToMany Set<Tag> tags;
    @ElementCollection List<String> notes;
}
