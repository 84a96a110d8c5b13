package demo;

import jakarta.persistence.*;

@Entity
public class Note {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "line_id") Line line;
}
