package demo;

import jakarta.persistence.*;

public enum Color { BLUE, RED, GREEN }
