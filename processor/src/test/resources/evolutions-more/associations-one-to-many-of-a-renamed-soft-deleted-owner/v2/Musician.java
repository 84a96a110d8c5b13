package demo;

import jakarta.persistence.*;

@Entity
public class Musician {
    @Id Long id;
    String name;
}
