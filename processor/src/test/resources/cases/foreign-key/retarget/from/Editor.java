package app;

import jakarta.persistence.*;

@Entity
public class Editor {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
}
