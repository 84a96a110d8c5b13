package demo;

import jakarta.persistence.*;

@Entity
public class Author {
    @Id Long id;
}
