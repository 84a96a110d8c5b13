package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Playlist {
    @Id Long id;
    @OneToMany @JoinColumn(name = "list_id") @OrderColumn(name = "place") List<Track> tracks;
}
