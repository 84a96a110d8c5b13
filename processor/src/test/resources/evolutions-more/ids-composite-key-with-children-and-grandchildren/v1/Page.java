package demo;

import jakarta.persistence.*;

@Entity
public class Page {
    @Id Long id;
    @Column(nullable = false, length = 2) String lang;
}
