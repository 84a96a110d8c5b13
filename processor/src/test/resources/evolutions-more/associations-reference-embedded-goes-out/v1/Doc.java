package demo;

import jakarta.persistence.*;

@Entity
public class Doc {
    @Id Long id;
    @Embedded Audit audit;
}
