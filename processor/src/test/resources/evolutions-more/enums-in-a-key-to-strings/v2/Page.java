package demo;

import jakarta.persistence.*;

@Entity
public class Page {
    @Id Long id;
    @ManyToOne Doc doc;
}
