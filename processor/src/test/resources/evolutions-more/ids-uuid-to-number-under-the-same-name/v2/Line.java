package demo;

import jakarta.persistence.*;

@Entity
public class Line {
    @Id Long id;
    @ManyToOne(optional = false) Book book;
}
