package demo;

import jakarta.persistence.*;

@Entity
public class Book {
    @Id Long id;
}
