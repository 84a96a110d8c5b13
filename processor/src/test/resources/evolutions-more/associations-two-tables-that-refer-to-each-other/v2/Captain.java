package demo;

import jakarta.persistence.*;

@Entity
public class Captain {
    @Id Long id;
    @ManyToOne Club club;
}
