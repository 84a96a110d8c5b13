package demo;

import jakarta.persistence.*;

@Entity
public class Shirt extends Garment {
    String collar;
}
