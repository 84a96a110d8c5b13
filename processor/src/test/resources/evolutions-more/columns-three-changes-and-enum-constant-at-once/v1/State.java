package demo;

import jakarta.persistence.*;

public enum State { OPEN, SHUT }
