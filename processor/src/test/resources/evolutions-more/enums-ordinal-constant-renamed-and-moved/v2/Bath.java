package demo;

import jakarta.persistence.*;

@Entity
public class Bath {
    @Id Long id;
    Heat heat;
}
