package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Album {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String title;
    @OneToMany(mappedBy = "album") List<Song> songs;
}
