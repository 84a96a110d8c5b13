package demo;

import jakarta.persistence.*;

@Entity
public class Photo {
    @Id Long id;
    @Lob byte[] data;
}
