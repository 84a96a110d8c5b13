package demo;

import jakarta.persistence.*;

@Entity
public class Tree {
    @Id Long id;
}
