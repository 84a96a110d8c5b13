package demo;

import jakarta.persistence.*;

@Entity
public class Note {
    @Id Long id;
    @Column(length = 100) String body;
}
