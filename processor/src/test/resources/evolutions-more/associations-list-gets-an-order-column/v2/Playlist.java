package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Playlist {
    @Id Long id;
    @ManyToMany @OrderColumn(name = "place") List<Song> songs;
}
