package demo;

import jakarta.persistence.*;

@Entity
public class Song {
    @Id Long id;
}
