package demo;

import jakarta.persistence.*;

@Entity
public class Line {
    @EmbeddedId LineKey key;
}
