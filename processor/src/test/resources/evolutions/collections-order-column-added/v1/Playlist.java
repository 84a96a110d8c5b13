package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Playlist {
    @Id Long id;
    @OneToMany @JoinColumn(name = "list_id") List<Track> tracks;
}
