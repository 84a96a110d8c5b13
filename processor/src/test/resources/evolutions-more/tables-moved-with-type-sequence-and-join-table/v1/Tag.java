package demo;

import jakarta.persistence.*;

@Entity
public class Tag {
    @Id @GeneratedValue Long id;
}
