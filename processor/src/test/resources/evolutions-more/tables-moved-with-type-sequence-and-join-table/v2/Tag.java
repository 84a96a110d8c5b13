package demo;

import jakarta.persistence.*;

@Entity
@Table(schema = "music")
public class Tag {
    @Id @GeneratedValue Long id;
}
