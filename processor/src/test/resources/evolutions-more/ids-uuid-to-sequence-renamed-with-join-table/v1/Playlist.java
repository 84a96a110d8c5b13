package demo;

import jakarta.persistence.*;

@Entity
public class Playlist {
    @Id Long id;
    @ManyToOne Track cover;
}
