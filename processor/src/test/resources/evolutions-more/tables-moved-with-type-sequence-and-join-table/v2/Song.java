package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(schema = "music", name = "track")
public class Song {
    @Id @GeneratedValue Long id;
    @Enumerated(EnumType.STRING) Tone tone;
    @ManyToMany @JoinTable(schema = "music", name = "track_tag") Set<Tag> tags;
    @ElementCollection List<String> notes;
}
