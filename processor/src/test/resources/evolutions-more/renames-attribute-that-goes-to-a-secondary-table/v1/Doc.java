package demo;

import jakarta.persistence.*;

@Entity
public class Doc {
    @Id Long id;
    String body;
    Integer hits;
}
