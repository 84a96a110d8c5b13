package demo;

import jakarta.persistence.*;

@Entity
public class Page {
    @Id Long id;
    Tag[] tags;
}
