package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity @RenamedFrom("track")
public class Piece {
    @Id @GeneratedValue Long id;
    @Column(nullable = false, unique = true) String code;
    @ManyToMany Set<Playlist> playlists;
}
