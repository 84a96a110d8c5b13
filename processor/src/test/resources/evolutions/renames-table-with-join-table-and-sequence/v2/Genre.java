package demo;

import jakarta.persistence.*;

@Entity
public class Genre {
    @Id Long id;
}
