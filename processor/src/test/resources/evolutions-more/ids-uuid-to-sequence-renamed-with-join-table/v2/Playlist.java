package demo;

import jakarta.persistence.*;

@Entity
public class Playlist {
    @Id Long id;
    @ManyToOne Piece cover;
}
