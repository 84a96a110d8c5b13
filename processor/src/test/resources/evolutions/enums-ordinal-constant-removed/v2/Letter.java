package demo;

import jakarta.persistence.*;

@Entity
public class Letter {
    @Id Long id;
    Folder folder;
}
